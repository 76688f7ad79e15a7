import fr from '../../../locales/fr.json';
import { apprendre } from '../../i18n.js';

apprendre({ outils: fr.outils });

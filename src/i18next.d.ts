import type fr from '../locales/fr.json';

/** Keys and variables of `t()` are checked against the French texts. Ambient, so that it never reaches those who install the package. */
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof fr };
    returnNull: false;
  }
}

// While the official guide is being prepared: asks the server now and then, and offers it once it is there.
const waiting = document.querySelector('[data-attente]');
const EVERY = 3000;

async function look() {
  try {
    const { exemple, attente } = await (await fetch('/etat.json')).json();
    if (attente) return setTimeout(look, EVERY);
    if (exemple) waiting.textContent = 'Le guide officiel n’a pas pu être préparé : voyez le terminal.';
    else offer();
  } catch {
    waiting.textContent = 'Le serveur de démonstration est arrêté.';
  }
}

function offer() {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Le guide officiel est prêt : l’afficher';
  button.addEventListener('click', () => location.reload());
  waiting.replaceChildren(button);
}

if (waiting) {
  waiting.setAttribute('role', 'status');
  setTimeout(look, EVERY);
}

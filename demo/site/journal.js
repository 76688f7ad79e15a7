// The page of the events: each one, as it comes.
const journal = document.querySelector('#journal');
for (const name of ['ready', 'navigate', 'checklist-change', 'search', 'error'])
  addEventListener(`co-marquage-${name}`, ({ type, detail }) => {
    const line = document.createElement('li');
    line.textContent = `${type} ${JSON.stringify(detail)}`;
    journal.prepend(line);
  });

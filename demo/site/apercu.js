// The page of the generator's preview: the script tag as the town would paste it, from the options in the address.
const script = document.createElement('script');
for (const [option, value] of new URLSearchParams(location.search)) script.dataset[option] = value;
script.src = '/co-marquage/co-marquage.js';
document.querySelector('main').append(script);

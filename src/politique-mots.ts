/** What a page's policy lacks, in the words that the pasted script and the door of modules both say. */
export const A_AJOUTER =
  "ajoutez à l’en-tête Content-Security-Policy de la page « trusted-types lit-html dompurify 'allow-duplicates' ».";

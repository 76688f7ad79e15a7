/** The door that registers the elements. */
export {};

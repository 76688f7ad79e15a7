/** The door for bundlers: the classes, nothing registered. */
export {};

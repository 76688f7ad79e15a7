/** The door of the pasted script tag. */
export {};

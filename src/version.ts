declare const __VERSION__: string | undefined;

/** This library's version, as package.json has it; `dev` where the code runs unbuilt (tests). */
export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'dev';

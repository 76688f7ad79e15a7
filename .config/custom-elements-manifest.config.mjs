/** What the elements offer, drawn from their doc comments for editors and documentation. */
export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};

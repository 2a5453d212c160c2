/** The part of the `punycode` package used here; it has no types. */
declare module "punycode/punycode.js" {
  const punycode: { readonly toUnicode: (host: string) => string };
  export default punycode;
}

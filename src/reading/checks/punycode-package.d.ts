/** The part of the `punycode` package that is used: it comes without types. */
declare module "punycode/punycode.js" {
  const punycode: { readonly toUnicode: (host: string) => string };
  export default punycode;
}

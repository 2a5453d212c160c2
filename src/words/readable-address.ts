/**
 * Decodes the letters and digits of a URL for display: `…/chinesa-é-aguardado`. Characters that could end a
 * URL, be invisible in it or change its direction stay encoded.
 */
export const readableAddress = (address: string): string =>
  address.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    const text = decoded(codes);
    return text === undefined
      ? codes
      : text.replace(/[^\p{L}\p{M}\p{N}]/gu, (sign) => encodeURIComponent(sign));
  });

function decoded(codes: string): string | undefined {
  try {
    return decodeURIComponent(codes);
  } catch {
    return undefined;
  }
}

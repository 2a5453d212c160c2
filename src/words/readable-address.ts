/**
 * An address as people read it, its letters and figures not as codes: `…/chinesa-é-aguardado`. Whatever could
 * end an address, hide in it or turn its direction stays as a code.
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

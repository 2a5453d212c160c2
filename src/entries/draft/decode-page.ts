import sniffEncoding from "html-encoding-sniffer";

/** How far a page's own word on its encoding may be from its beginning. */
const PRESCAN_BYTES = 16 * 1024;

/**
 * The text of a web page: in the encoding that the server says, else the one that the page says, else UTF-8
 * where its bytes are that, else windows-1252. Bytes that make no sense become U+FFFD.
 */
export function decodePage(bytes: Uint8Array, contentType?: string): string {
  const said = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? "")?.[1];
  const encoding = sniffEncoding(bytes, {
    ...(said !== undefined && { transportLayerEncodingLabel: said }),
    defaultEncoding: isUtf8(bytes) ? "UTF-8" : "windows-1252",
    maxPrescanBytes: PRESCAN_BYTES,
  });
  return decoderOf(encoding).decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The standard's "replacement" and "x-user-defined" are names that no decoder knows. */
function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}

// Web pages saved by browsers with their resources, in the format of e-mails: .mhtml and .mht.
import PostalMime from "postal-mime";

/** The page in such a file. */
interface SavedPage {
  readonly bytes: Uint8Array;
  readonly contentType?: string | undefined;
  /** The URL it was saved from. */
  readonly address?: string | undefined;
}

const PAGE = /^Content-Type:\s*(?:text\/html|application\/xhtml\+xml)\b/gim;
/** A content type that the parser returns as bytes: it would decode HTML as UTF-8, whatever it is. */
const AS_BYTES = "application/x-saved-page";

export const isSavedArchive = (bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return !/^\s*</.test(start) && /^MIME-Version:/im.test(start) && /^Content-Type:/im.test(start);
};

export async function readSavedArchive(bytes: Uint8Array): Promise<SavedPage | undefined> {
  const text = Buffer.from(bytes).toString("latin1");
  const mail = await PostalMime.parse(
    Buffer.from(text.replace(PAGE, `Content-Type: ${AS_BYTES}`), "latin1"),
    { maxNestingDepth: 20 },
  );
  const page = mail.attachments.find(({ mimeType }) => mimeType === AS_BYTES);
  if (page === undefined) return undefined;
  const head = headOfPage(text);
  const said = mail.headers.find(({ key }) => key === "snapshot-content-location")?.value;
  return {
    bytes:
      typeof page.content === "string" ? Buffer.from(page.content) : new Uint8Array(page.content),
    contentType: field(head, "Content-Type"),
    address: said ?? field(head, "Content-Location"),
  };
}

/** The header of the first part that is HTML. */
function headOfPage(text: string): string {
  PAGE.lastIndex = 0;
  const at = PAGE.exec(text)?.index ?? 0;
  const start = Math.max(
    text.lastIndexOf("\n\n", at),
    text.lastIndexOf("\r\n\r\n", at),
    text.lastIndexOf("\n--", at),
    0,
  );
  return text.slice(start, at) + text.slice(at).split(/\r?\n\r?\n/, 1)[0]!;
}

/** A header field's value, which can be folded over several lines. */
const field = (head: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(.+(?:\\r?\\n[ \\t].+)*)`, "im")
    .exec(head)?.[1]
    ?.replace(/\r?\n\s+/g, "")
    .trim();

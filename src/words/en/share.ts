/** Ways to share a chart: its URL, a picture, an embedded frame, a citation. */
export const share = {
  open: "Share",
  address: "Address of this view",
  picture: "Picture",
  svg: "SVG",
  png: "PNG",
  embed: "Embed",
  cite: "Cite",
  copy: "Copy",
  copied: "Copied",
  selected: "Selected: copy it with Ctrl+C or ⌘C",
  failed: "The picture could not be made.",
};

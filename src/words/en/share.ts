/** What leads a chart to other pages: its address, a picture, a frame, a citation. */
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

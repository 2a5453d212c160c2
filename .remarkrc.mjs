// Read by the extension unifiedjs.vscode-remark; see .vscode/extensions.json.
import entries from "./scripts/remark-entries.mjs";

export default { plugins: [entries] };

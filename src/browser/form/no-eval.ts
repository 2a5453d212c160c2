import * as z from "zod";

// Zod would probe for `eval`, which the pages' policy blocks and reports.
z.config({ jitless: true });

import * as z from "zod";

// Zod would try whether it may compile code, which the policy of the pages forbids and reports.
z.config({ jitless: true });

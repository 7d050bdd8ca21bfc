/** The version of the embed. A release is never altered: whatever changes in `src/consent` raises it. */
export const VERSION = '0.3.0';

/**
 * Names that ad blockers take for banners and advertisements. With a common list, a browser hides any
 * element that has such an id, and fetches nothing from below such a folder, whatever stands there.
 *
 * Looked up in November 2026: ids in the general rules of EasyList (advertisements) and EasyList Cookie List,
 * paths in the general rules of the latter. Of the thousands of names there, these are the ones that a
 * clause or a folder of a policy may well be called. Names that the lists hide under a further condition
 * alone, such as `cookies` in a dialog, are none of them.
 */
const HIDDEN_IDS: ReadonlySet<string> = new Set(
  `ad ads advertisement banner-ad google-ads outbrain taboola

   about-cookies accept-cookie accept-cookies agree-to-use-cookies cookie-acceptance cookie-banner cookie-bar
   cookie-choice cookie-choices cookie-compliance cookie-conditions cookie-consent cookie-control
   cookie-declaration cookie-directive cookie-disclaimer cookie-disclosure cookie-form cookie-gdpr cookie-info
   cookie-information cookie-law cookie-legal cookie-legal-notice cookie-legislation cookie-list cookie-manager
   cookie-message cookie-note cookie-notice cookie-notification cookie-opt-in cookie-opt-out cookie-page
   cookie-policies cookie-policy cookie-policy-consent cookie-policy-notice cookie-preferences cookie-privacy
   cookie-privacy-policy cookie-question cookie-request cookie-required cookie-restriction cookie-section
   cookie-statement cookie-table cookie-terms cookie-text cookie-tips cookie-warning

   cookies-accept cookies-acceptance cookies-advice cookies-agreement cookies-allowed cookies-approval
   cookies-banner cookies-charter cookies-compliance cookies-conditions cookies-consent cookies-directive
   cookies-disclaimer cookies-guide cookies-info cookies-information cookies-legal cookies-message
   cookies-note cookies-notice cookies-notification cookies-permission cookies-policy cookies-privacy
   cookies-regulation cookies-section cookies-terms cookies-usage cookies-use cookies-warning

   cookie-hinweis cookie-richtlinie cookies-erlauben data-protection-notification data-protection-regulation
   datenschutz-consent lgpd rgpd`.split(/\s+/),
);

const BLOCKED_FOLDERS: readonly RegExp[] = [
  /^(?:cookie|cookies)-(?:policy|notice|banner)(?:-|$)/,
  /^cookie-(?:bar|consent|disclaimer|footer|law|message|privacy)(?:-|$)/,
  /^cookie-(?:eu|gateway|hinweis|manager|module|service|widget)$/,
  /-(?:cookie-notice|cookies-(?:notice|policy|bar)|cookie-(?:consent|popup)|agree-cookies)$/,
  /^(?:cookies-requirement|informativa-cookie|implied-consent|consent-management|privacy-bar)$/,
  /^(?:cookieconsent|cookiepolicy|cookielaw|cookienote|cookienotice|eucookie|eu-cookie|ccm19)$/,
  /^(?:gdpr-(?:consent|banner|cookie)(?:-|$)|consent-banner-)/,
  /-gdpr-(?:compliance|consents)$/,
];

/** Whether ad blockers hide every element that has this id. */
export function isHiddenId(id: string): boolean {
  return HIDDEN_IDS.has(id);
}

/** Whether ad blockers fetch nothing from below a folder of this name: no pictures, and no data. */
export function isBlockedFolder(name: string): boolean {
  return BLOCKED_FOLDERS.some((pattern) => pattern.test(name));
}

import css from './tool.css?inline';

/** The styles of tool and placeholders, beside what they share with the banner. */
export const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

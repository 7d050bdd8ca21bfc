/** What the site says of itself: its accessibility, its privacy, who answers for it. */
export const siteItself = {
  'accessibility.description':
    'What this site does so that everybody can read it, and whom to tell where it fails.',
  'accessibility.aim':
    'This site aims at level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.',
  'accessibility.without-script':
    'Every page can be read without JavaScript, with a keyboard alone, and with a screen reader. The first Tab leads to a link that skips to the text.',
  'accessibility.structure':
    'Headings follow one another without gaps, and lists, tables and notes are marked as what they are. On narrow screens a table’s rows are set one below the other, each cell with the name of its column.',
  'accessibility.enlarged':
    'Text can be enlarged to 400% without scrolling sideways. Nothing depends on colour alone.',
  'accessibility.settings':
    'The light or dark setting of your system, its setting for less motion and its high-contrast colours are followed.',
  'accessibility.calm':
    'There are no single-key shortcuts, no time limits, and nothing that moves by itself.',
  'accessibility.tests':
    'Each build is tested automatically with axe on every kind of page, in light and dark and from 320 to 1280 pixels. Tests find only a part of what can be wrong.',
  'accessibility.trouble': 'If something does not work for you',
  'accessibility.write':
    'Please write to {#mail}{$address}{/mail}: which page, what you wanted to do, and what got in the way.',
  'own-privacy.description':
    'What this site itself does with data of its visitors. It stores nothing but a choice that you make.',
  'own-privacy.scope':
    'This page is about the site that you are reading, not about the organisations whose policies it shows.',
  'own-privacy.stores':
    'The site stores nothing on your device, with one exception: a choice that you make yourself.',
  'own-privacy.choice':
    'On the pages of an organisation whose policy promises a tool for cookie preferences, that tool works, and a banner asks for a choice. This site loads none of the services concerned, whatever you choose. Your choice alone is kept, in one cookie of this site: which services you allowed and refused, when, how and under which versions of the policies, whether your browser sent the signal of Global Privacy Control, and a random number. It stays for as long as that policy says, and the tool shows it, copies it and deletes it.',
  'own-privacy.loads':
    'It loads nothing from other sites: no fonts, no statistics, no advertising, no embedded content.',
  'own-privacy.scripts':
    'There are no accounts. Small scripts let you copy links and citations, search, compare versions and make that choice. They send nothing about you.',
  'own-privacy.server':
    'The server that delivers the pages must see your IP address and the address of the page you ask for, as every web server must. Whether its operator keeps a log of them, and for how long, is settled by whoever hosts this copy of the site; ask at {#mail}{$address}{/mail}.',
  'own-privacy.mail': 'If you write to us, we use your message only to reply.',
  'imprint.description': 'Who answers for this site.',
  'imprint.whose':
    'The original policies belong to the organisations concerned. Where a text is marked as restated, the wording is ours.',
} as const;

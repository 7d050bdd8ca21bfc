/**
 * The rooms, in the order of the data's way: what each may import besides itself. A room that is not named
 * here does not exist; `types` are those of which only types may be imported. There are no exceptions.
 */
export const ROOMS: Readonly<Record<string, { rooms: string; types?: string; packages?: RegExp }>> =
  {
    policy: { rooms: '' },
    languages: { rooms: '' },
    messages: { rooms: 'policy', packages: /^messageformat$/ },
    compare: { rooms: 'policy languages' },
    substance: { rooms: 'policy languages compare' },
    markdown: { rooms: 'policy' },
    // Markdown: a page is held against the digest of index.md.
    ledger: { rooms: 'policy markdown' },
    timestamp: { rooms: '', packages: /^(?:pkijs|asn1js|node:crypto)$/ },
    search: { rooms: 'policy compare', packages: /^leven$/ },
    markup: { rooms: '' },
    announce: { rooms: 'policy markup' },
    memento: { rooms: '' },
    akn: { rooms: 'policy markup' },
    redline: { rooms: 'messages policy compare markup', packages: /^fflate$/ },
    'library/text': {
      rooms: 'policy',
      packages: /^(?:node:(?:fs|path)|yaml|leven|decode-named-character-reference)$/,
    },
    'library/schema': { rooms: 'policy library/text', packages: /^zod$/ },
    'library/yaml': { rooms: 'policy library/text library/schema', packages: /^(?:yaml|zod)$/ },
    'library/markdown': {
      rooms: 'policy library/text',
      packages:
        /^(?:satteri|unified|remark-(?:parse|mdx|gfm)|mdast|any-ascii|decode-named-character-reference)$/,
    },
    'library/parsed': {
      rooms: 'policy library/text library/schema library/yaml library/markdown',
      packages: /^(?:satteri|zod|node:crypto)$/,
    },
    'library/rules': {
      rooms:
        'messages policy library/text library/schema library/yaml library/markdown library/parsed',
      packages: /^(?:satteri|decode-named-character-reference)$/,
    },
    'library/questions': {
      rooms:
        'policy languages compare substance library/text library/schema library/markdown library/parsed',
    },
    'library/write': {
      rooms: 'policy markdown library/text library/schema library/markdown library/parsed',
      packages: /^(?:satteri|yaml|node:util)$/,
    },
    'library/trial': {
      rooms: 'policy library/text library/markdown',
      packages: /^node:(?:child_process|fs|path|worker_threads)$/,
    },
    library: {
      rooms:
        'messages policy library/trial library/text library/schema library/yaml library/markdown library/parsed library/rules library/questions',
      packages: /^(?:node:crypto|zod)$/,
    },
    importer: {
      rooms:
        'policy compare markdown library/text library/schema library/markdown library/parsed library/rules library/write',
      packages: /^(?:parse5|unpdf|@xmldom\/xmldom|dingbat-to-unicode|fflate|satteri)$/,
    },

    // The editor in the browser: its settings, made from the schema.
    editor: { rooms: 'policy library/yaml' },
    'site/view': { rooms: 'messages policy compare markdown ledger announce', types: 'consent' },
    'site/words': { rooms: 'messages policy compare substance ledger announce site/view' },
    'site/html': {
      rooms: 'messages policy compare substance consent site/view site/words',
      packages: /^uqr$/,
    },
    'site/schemas': { rooms: '', packages: /^zod$/ },
    'site/files': {
      rooms:
        'messages policy compare substance ledger announce memento akn redline site/view site/words site/html site/schemas',
    },
    'site/promises': {
      rooms: 'policy ledger announce library/text site/view site/words site/files',
      // Where an author wrote a link.
      types: 'library/parsed',
    },
    'site/pages': {
      rooms:
        'messages policy compare substance ledger announce site/view site/words site/html site/files',
    },
    // What joins disk, library and view: load-site.ts alone.
    site: {
      rooms: 'messages policy ledger library library/text library/parsed site/view site/promises',
      packages: /^(?:node:(?:fs|path|crypto)|image-size)$/,
    },

    consent: { rooms: 'messages', types: 'policy' },
    review: {
      rooms:
        'messages policy compare substance library library/text library/schema library/parsed site/view site/words',
    },
    report: { rooms: 'policy', packages: /^node:path$/ },
    github: { rooms: 'review', packages: /^node:/ },
    // Functions that hosts run before the files.
    edge: { rooms: 'memento' },
    scripts: {
      packages: /^virtual:(?:plain-)?words\//,
      rooms:
        'messages policy compare substance ledger search site/view site/words site/html site/pages',
    },
    styles: { rooms: '' },
    components: {
      rooms: 'messages site site/view site/words site/pages scripts styles',
      packages: /^(?:@?astro(?:js)?(?:[:/].*)?)$/,
    },
    layouts: {
      rooms: 'messages site site/pages components scripts styles',
      // The colours of site.yaml, which the build makes a style sheet of.
      packages: /^(?:@?astro(?:js)?(?:[:/].*)?|virtual:brand\.css)$/,
    },
    pages: {
      rooms:
        'messages policy site site/view site/words site/pages components layouts scripts styles',
      packages: /^@?astro(?:js)?(?:[:/].*)?$/,
    },
    builder: {
      rooms:
        'messages policy ledger memento search consent editor report library library/text library/yaml library/schema library/parsed site site/view site/html site/files site/promises',
      packages: /./,
    },
    cli: {
      rooms:
        'messages policy compare substance markdown ledger timestamp search redline importer report review builder library library/text library/schema library/markdown library/parsed library/write site site/view site/words site/files site/promises',
      packages: /^(?:node:.*|yaml|fflate|parse5)$/,
    },
  };

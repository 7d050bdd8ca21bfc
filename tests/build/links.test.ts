import { testLinks } from '../content/test-links.ts';

// A site with every kind of page, under a sub-path; the project’s own content is tried in tests/content.
testLinks('sample');

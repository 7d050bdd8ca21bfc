/** What must be known before a site can be written. */
export interface Answers {
  /** `Acme Ltd` */
  readonly organisation: string;
  /** Where the site will stand: `https://policies.acme.example/` */
  readonly url: string;
  /** Where readers report errors. */
  readonly email: string;
  /** `en` */
  readonly language: string;
  readonly host: Host;
  /** The title of the first policy. */
  readonly title: string;
}

export const HOSTS = ['github-pages', 'cloudflare', 'netlify', 'server', 'none'] as const;

/** Who serves the site: `server` is one of your own, reached by rsync; `none` leaves it open. */
export type Host = (typeof HOSTS)[number];

/** One question: what is asked, the answer where nothing is said, and what is wrong with an answer. */
interface Question {
  readonly words: string;
  readonly usual?: string;
  readonly fault: (answer: string) => string | null;
}

export const QUESTIONS: Readonly<Record<keyof Answers, Question>> = {
  organisation: {
    words: 'Which organisation do the policies belong to?',
    fault: nameFault,
  },
  url: {
    words: 'At which address will the site stand?',
    fault: (answer) =>
      /^https:\/\/[^/\s?#]+\.[^/\s?#]+\/?[^\s?#]*$/.test(answer)
        ? null
        : 'Write it as in https://policies.example.com/',
  },
  email: {
    words: 'To which e-mail address do readers report errors?',
    fault: (answer) =>
      /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(answer) ? null : 'Write it as in policies@example.com',
  },
  language: {
    words: 'In which language are the policies written?',
    usual: 'en',
    fault: (answer) =>
      /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(answer) ? null : 'Write its code, as in en or it.',
  },
  host: {
    words: `Who will serve the site? ${HOSTS.join(', ')}`,
    usual: 'github-pages',
    fault: (answer) =>
      HOSTS.some((host) => host === answer) ? null : `Write one of ${HOSTS.join(', ')}.`,
  },
  title: {
    words: 'What is the first policy called?',
    usual: 'Privacy Policy',
    fault: nameFault,
  },
};

/** What a folder is named for, and what stands in a text in which some signs would be taken for markup. */
function nameFault(answer: string): string | null {
  if (/[<>{}*_`[\]\\]/.test(answer)) return 'Write it without < > { } * _ ` [ ] and \\.';
  return slugOf(answer) ? null : 'Write it with letters from a to z among others.';
}

/** A name as a folder and part of an address: `Café & Sons` becomes `cafe-sons`; empty where nothing is left. */
export function slugOf(name: string): string {
  return name
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
}

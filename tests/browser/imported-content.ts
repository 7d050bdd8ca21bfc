import { copyContent } from '../build/content-copy.ts';

const ORGANISATIONS = 30;

/** Languages as organisations use them, each with words of its own, long ones among them. */
const TONGUES = [
  {
    language: 'en',
    title: 'Privacy and Cookie Statement for Visitors, Customers, Applicants and Partners',
    heading: 'How long we keep what you tell us',
    words: 'We keep the name and the address that you give us for as long as you are a customer.',
  },
  {
    language: 'de',
    title: 'Datenschutzerklärung und Informationspflichten',
    heading: 'Rechtsbehelfsbelehrung und Aufsichtsbehördenzuständigkeit',
    words: 'Wir speichern Ihren Namen und Ihre Anschrift, solange Sie Kundin oder Kunde sind.',
  },
  {
    language: 'ar',
    title: 'سياسة الخصوصية',
    heading: 'مدة الاحتفاظ بالبيانات',
    words: 'نحتفظ باسمك وعنوانك user@example.com لمدة 60 يوما بعد انتهاء العقد.',
  },
  {
    language: 'ja',
    title: '個人情報の取扱いについて',
    heading: '保存期間',
    words: 'お客様の氏名と住所は、契約が終了した後も六十日間保存します。',
  },
] as const;

/** Content as imports bring it: many organisations, four languages, long titles, wide tables. */
export function importedContent(): string {
  const { directory, write } = copyContent('imported');
  for (let index = 0; index < ORGANISATIONS; index++) {
    const tongue = TONGUES[index % TONGUES.length] as (typeof TONGUES)[number];
    const letter = String.fromCharCode(65 + (index % 26));
    const folder = `${letter.toLowerCase()}-company-${index}`;
    write(
      `${folder}/organisation.yaml`,
      `name: ${letter} Company ${index}\ndescription: It sells things.\nentities:\n  - name: ${letter} Ltd\n`,
    );
    write(
      `${folder}/privacy/policy.yaml`,
      `title: ${JSON.stringify(tongue.title)}\nkind: privacy\ndescription: What it does.\nlanguage: ${tongue.language}\nappliesTo: ${JSON.stringify(tongue.words)}\n`,
    );
    const years = index < TONGUES.length ? [2018, 2019, 2020, 2021, 2022] : [2020];
    for (const year of years)
      write(`${folder}/privacy/${year}-01-01.mdx`, version(tongue, year, year === years[0]));
  }
  return directory;
}

function version(
  { title, heading, words }: (typeof TONGUES)[number],
  year: number,
  isFirst: boolean,
): string {
  const columns = [
    'Name',
    'Provider',
    'Purpose',
    'Type',
    'Category',
    'Domain',
    'First',
    'Duration',
  ];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cells = columns.map((_, index) => `__Secure-identifier-of-visit-${index}`);
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `effective: "${year}-01-01"`,
    ...(isFirst ? [] : ['significance: major', 'summary: It says more.']),
    'wording: official',
    '---',
    '',
    words,
    '',
    `## 1 ${heading} {#how-long}`,
    '',
    `${words} ${year}.`,
    '',
    row(columns),
    row(columns.map(() => '---')),
    row(cells),
    row(cells),
    '',
    `## 2 ${heading} {#how-else}`,
    '',
    Array(year - 2016)
      .fill(words)
      .join(' '),
    '',
  ].join('\n');
}

import { describe, expect, test } from 'vitest';
import { likeWord } from '../../src/search/word-forms.ts';

const like = (pair: string) => {
  const [word = '', wanted = ''] = pair.split(' ');
  return likeWord(word, wanted);
};

describe('is another form of the word:', () => {
  test.each(
    (
      'cookie cookies, transfer transferred, transferred transfers, delete deleted, deleted deletion, authority authorities, ' +
      'disclose disclosure, secure security, process processing, withdrawal withdrawing, complaint complain, use uses, erase erasure, ' +
      'responsible responsibility, dato dati, trattamento trattamenti, titolare titolari, protect protected, cancel cancelled'
    ).split(', '),
  )('%s', (pair) => {
    expect(like(pair)).toBeGreaterThan(0);
    expect(like(pair.split(' ').reverse().join(' '))).toBeGreaterThan(0);
  });
});

describe('is another word:', () => {
  test.each(
    (
      'controller controler, cookies cookeis, cookies cookis, privacy privaci, privacy privace, retention retenshun, address adress, ' +
      'arbitration arbitation, receive recieve, party part-time, contract contact, person personification, notice notify, 9.2 9.25, 180 1800, 2 12, ' +
      'data date-of-birth, access success, the they'
    ).split(', '),
  )('%s', (pair) => {
    const [word = '', wanted = ''] = pair.split(' ');
    // What only begins like the word is what a reader is about to type.
    if (!word.startsWith(wanted)) expect(likeWord(word, wanted)).toBe(0);
    if (!wanted.startsWith(word)) expect(likeWord(wanted, word)).toBe(0);
  });
});

describe('of a word that is being typed,', () => {
  test('three letters are enough, and more are better', () => {
    expect(like('cookies co')).toBe(0);
    expect(like('cookies coo')).toBeGreaterThan(0);
    expect(like('cookies cooki')).toBeGreaterThan(like('cookies coo'));
    expect(like('cookies cookies')).toBe(1);
  });

  test('an address or a name is found by its beginning and by its parts', () => {
    for (const wanted of ['info@iko', 'ikotek.com', 'ikotek', 'info'])
      expect(likeWord('info@ikotek.com', wanted), wanted).toBeGreaterThan(0);
    expect(likeWord('_gid_x', '_gid')).toBeGreaterThan(0);
    expect(likeWord('_ga', 'ga')).toBeGreaterThan(0);
    expect(likeWord('info@ikotek.com', 'kotek.com')).toBe(0);
  });

  test('a number is no other number', () => {
    for (const other of ['18', '1800', '18.0', '1.80']) expect(likeWord(other, '180')).toBe(0);
  });
});

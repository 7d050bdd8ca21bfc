import type { releases as english } from '../en/releases.ts';
import type { Translated } from '../words.ts';

export const releases: Translated<typeof english> = {
  'releases.lead':
    'Das Werkzeug für Einwilligungen, das dieses Archiv benutzt, läuft auch auf anderen Websites, mit einem einzigen Skriptelement. Eine Ausgabe ändert sich nach der Veröffentlichung nie; {#code}integrity{/code} lässt Browser eine Datei ablehnen, die nicht genau die vorgesehene ist.',
  'releases.guide':
    'Wie man es benutzt, steht in der Anleitung für Integratoren; auf welchen Seiten es erprobt wurde, steht {#below}unten{/below}.',
  'releases.version': 'Ausgabe {$version}',
  'releases.file': 'Datei',
  'releases.integrity': 'Integrität',
  'releases.for': 'Für {$name}:',
  'releases.denial':
    'Wo Googles eigener Codeausschnitt in der Seite steht, muss dies davor stehen, damit seine Signale verweigert sind, bis eine Auswahl bekannt ist:',
  'releases.inline':
    'Oder dasselbe innerhalb der Seite, mit {#code}{$hash}{/code} unter {#code}script-src{/code}, wo die Seite eine Content Security Policy hat:',
  'releases.words':
    'Diese Website formuliert einiges, was das Werkzeug sagt, selbst. Eine Seite einer anderen Website in dieser Sprache sagt es ebenso mit diesem Element:',
  'releases.json': 'Dieselbe Liste {#json}als JSON{/json}.',
  'releases.tried': 'Seiten, auf denen es erprobt wurde',
  'releases.tried-how':
    'Die Ausgabe {$release} wurde am {$date :date} auf diesen {$count :number} kleinen Seiten erprobt, von einem Browser, der besucht, klickt und zählt, was angefordert wird. Ein Strich steht, wo eine Seite in einem Browser nicht erprobt wurde. Dieselbe Tabelle {#json}als JSON{/json}.',
  'releases.page': 'Seite',
  'releases.claim': 'Was behauptet wird',
};

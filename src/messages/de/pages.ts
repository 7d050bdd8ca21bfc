import type { pages as english } from '../en/pages.ts';
import type { Translated } from '../words.ts';

export const pages: Translated<typeof english> = {
  'archive.title': 'Archiv',
  'archive.description':
    'Jede Fassung jeder Richtlinie auf {$name}, mit der Zeit, in der sie galt.',
  'archive.search': 'Durchsuchen',
  'changes.title': 'Änderungen',
  'changes.lead': 'Alle Änderungen aller Richtlinien, die neuesten zuerst.',
  'changes.description':
    'Alle Änderungen aller Richtlinien, die neuesten zuerst, mit einer Erklärung in einfachen Worten.',
  'changes.year-title': 'Änderungen {$year}',
  'changes.year-lead':
    'Alle Änderungen aller Richtlinien, die ab einem Tag des Jahres {$year} gelten, die neuesten zuerst.',
  'changes.year-description':
    'Welche Richtlinien {$year} geändert wurden und was sich geändert hat, in einfachen Worten.',
  'changes.organisation-title': 'Änderungen: {$name}',
  'changes.organisation-lead': 'Alle Änderungen der Richtlinien von {$name}, die neuesten zuerst.',
  'changes.organisation-description':
    'Wie die Richtlinien von {$name} geändert wurden und was sich geändert hat, in einfachen Worten.',
  'chrome.search': 'Suche',
  'chrome.preferences': 'Cookie-Einstellungen',
  'chrome.preferences-of': 'Cookie-Einstellungen: {$name}',
  'chrome.about': 'Wie dieses Archiv funktioniert',
  'chrome.verify': 'Einen Text prüfen',
  'chrome.accessibility': 'Barrierefreiheit',
  'chrome.privacy': 'Datenschutz dieser Website',
  'chrome.imprint': 'Impressum',
  'chrome.data': 'Daten (JSON)',
  'chrome.day': 'Stand: {$date :date}.',
  'chrome.loads-none': 'Dieses Archiv lädt keine.',
  'clause.title': '{$title}: ihre Wortlaute · {$policy} · {$name}',
  'clause.description':
    'Was die Klausel „{$title}“ ({$policy}, {$name}) im Lauf der Zeit besagte und wann sie sich änderte.',
  'clause.in-policy': '{#clause}In der Richtlinie lesen{/clause}.',
  'clause.coming':
    'Sie steht noch nicht in der Richtlinie: Die {#version}{$name}{/version} wird sie enthalten.',
  'clause.gone':
    'Sie steht nicht mehr in der Richtlinie. Zuletzt enthielt sie die {#version}{$name}{/version}.',
  'clause.continued':
    'Sie steht nicht mehr in der Richtlinie. Zuletzt enthielt sie die {#version}{$name}{/version}; die nächste führt sie fort in {#successor}{$heading}{/successor}.',
  'clause.versions': 'In: {$versions}',
  'clause.versions-under': 'In: {$versions}, unter der Überschrift „{$heading}“',
  'clause.unknown-date': 'einem unbekannten Datum',
  'clause.period-withdrawn': 'Von: {$start}, bis zur Zurückziehung {$on}',
  'clause.period-from': 'Ab: {$start}',
  'clause.period-since': 'Seit: {$start}',
  'clause.period': 'Von: {$start}, bis: {$end}',
  'clause.compared': 'von der {$from} zur {$to}',
  'coming.applies': 'Gilt {$from}.',
  'coming.applies-left': 'Gilt {$from}, {$left}.',
  'coming.day-unknown': 'Ab welchem Tag sie gilt, ist nicht bekannt.',
  'coming.compare': 'Wort für Wort mit der geltenden Fassung vergleichen',
  'compare-any.title': 'Fassungen vergleichen: {$title} · {$name}',
  'compare-any.description':
    'Zwei beliebige Fassungen von {$title} ({$name}) nebeneinander: was hinzukam, entfiel, geändert und verschoben wurde.',
  'compare-any.pair': 'Von: {$from}, zu: {$to}',
  'compare.major': 'Eine wesentliche Änderung',
  'compare.minor': 'Eine geringfügige Änderung',
  'compare.editorial': 'Eine redaktionelle Änderung',
  'compare.word-file': 'Word-Datei mit nachverfolgten Änderungen',
  'compare.others': 'Andere Fassungen vergleichen',
  'compare.nothing':
    'Es ist die Fassung, die unter der Adresse der Richtlinie steht: Es gibt nichts, womit sie zu vergleichen wäre.',
  'consent.title': 'Einwilligungswerkzeug',
  'consent.description':
    'Ausgaben des Einwilligungswerkzeugs für andere Websites, jede mit ihrem Integritäts-Hash.',
  'consent.holds': 'trifft zu',
  'consent.fails': 'trifft nicht zu',
  'coverage.says': 'Die Richtlinie sagt',
  'coverage.where': 'Wo',
  'coverage.remark': 'Bemerkung',
  'coverage.nobody': 'Niemand hat gesagt, wo.',
  'coverage.none': 'Keine.',
  'coverage.opening': 'Die Einleitung',
  'coverage.and': ' und ',
  'head.version': '{$name}: {$title}, {$version}. {$description}',
  'history.title': 'Chronik',
  'history.page-title': 'Chronik: {$title} · {$name}',
  'history.description':
    'Jede bekannte Fassung von {$title} ({$name}): wann sie galt, was sich änderte, woher sie stammt.',
  'history.compare': 'Zwei beliebige Fassungen vergleichen',
  'history.on': 'Was an einem Tag galt',
  'history.sealed': 'Versiegelt: {$date :date} · {#proof}Nachweis{/proof}',
  'history.restated': '{#restated}der Text, den dieses Archiv vorher hatte{/restated}',
  'home.policies-of': 'Richtlinien von {$names}',
  'home.policies':
    '.input {$count :number} .match $count one {{{$count} Richtlinie}} * {{{$count} Richtlinien}}',
  'listed.not-before': 'nicht {$before}',
  'listed.date-unknown': 'Datum nicht bekannt',
  'listed.first': 'Erste diesem Archiv bekannte Fassung. ',
  'neighbours.previous': 'Vorige Fassung',
  'neighbours.next': 'Nächste Fassung',
  'neighbours.changed': 'Was diese Fassung änderte',
  'neighbours.changed-next': 'Was sich danach änderte',
  'neighbours.two-texts': 'Die beiden Texte',
  'neighbours.compare': 'Mit der {$version} vergleichen',
  'on.title': 'Was an einem Tag galt: {$title} · {$name}',
  'on.description': 'Welche Fassung von {$title} ({$name}) an einem bestimmten Tag galt.',
  'organisation.description':
    'Die Richtlinien von {$name}: welche für Sie gilt, wer spricht, wen Sie fragen und wo Sie sich beschweren können.',
  'organisation.retired':
    'Nicht mehr tätig (seit: {$date :date}). Was sie veröffentlicht hat, bleibt hier.',
  'elsewhere.removed':
    '{$clause} ist entfallen, {$on}. Zu lesen in der {#version}{$name}{/version}.',
  'elsewhere.removed-undated':
    '{$clause} ist in einer Fassung ohne Datum entfallen. Zu lesen in der {#version}{$name}{/version}.',
  'elsewhere.stands': '{$clause} steht in der {#version}{$name}{/version}.',
  'elsewhere.restated': '{$clause} steht im {#version}neu formulierten Text der {$name}{/version}.',
  'quick.all':
    '.input {$count :number} .match $count 1 {{Chronik}} 2 {{Beide Fassungen}} * {{Alle {$count} Fassungen}}',
  'quick.changed': 'Was sich geändert hat',
  'quick.permanent': 'Dauerhafter Link',
  'quick.contacts': 'Kontakte und Beschwerden',
  'restated.title': 'Neu formuliert: {$title}',
  'restated.label': 'Nicht der Originalwortlaut',
  'restated.sentence': ': Worte dieses Archivs, gezeigt, bevor es die des Unternehmens hatte.',
  'restated.official': '{#version}Die {$name} im Originalwortlaut{/version}: {$status}',
  'search.title': 'Suche',
  'search.description':
    'Die Klauseln aller Richtlinien durchsuchen, die aktuellen Texte und das Archiv.',
  'search.organisation': 'Organisation',
  'search.policy': 'Richtlinie',
  'search.kind': 'Art',
  'search.language': 'Sprache',
  'search.elsewhere': 'In den Texten auf {$language} suchen',
  'policy-kind.privacy': 'Datenschutz',
  'policy-kind.cookies': 'Cookies',
  'policy-kind.data-transfer': 'Datenübermittlung',
  'policy-kind.terms': 'Bedingungen',
  'policy-kind.other': 'Sonstiges',
  'verify.title': 'Einen Text prüfen',
  'verify.description':
    'Ob ein Text, den Sie haben, der ist, den dieses Archiv veröffentlicht hat, und wann: geprüft in Ihrem Browser oder mit einem eigenen Befehl.',
  'verify.state':
    '.input {$count :number} .match $count 1 {{Das Register hat einen Eintrag; der letzte ist vom {$date :date}.}} * {{Das Register hat {$count} Einträge; der letzte ist vom {$date :date}.}}',
  'verify.nothing-sealed': 'Noch ist nichts versiegelt: Das Register hat keinen Eintrag.',
  'verify.key-retired': 'Außer Dienst: Er signierte bis zum {$until :date}.',
  'verify.key-retired-since':
    'Außer Dienst: Er signierte vom {$from :date} bis zum {$until :date}.',
  'verify.key-in-use': 'In Gebrauch.',
  'verify.key-in-use-since': 'In Gebrauch seit dem {$from :date}.',
  'version.title': '{$title}, {$name} · {$organisation}',
  'version.former-wording':
    ' Vorher hatte dieses Archiv ihn {#restated}in anderen Worten{/restated}.',
  'version.formats':
    'Dieser Text als {#text}reiner Text{/text}, {#markdown}Markdown{/markdown}, {#json}JSON{/json}; zitieren als {#ris}RIS{/ris}, {#bibtex}BibTeX{/bibtex}.',
  'compare.page-title': '{$title}: von {$from} zu {$to} · {$name}',
  'compare.description':
    'Was sich in {$title} ({$name}) von {$from} zu {$to} geändert hat: {$counts}.',
  'compare.pair': 'Änderungen von {#before}{$from}{/before} zu {#after}{$to}{/after}',
  'compare.lead': '{$significance}: {$counts}.',
  'quick.rights': 'Ihre Rechte',
};

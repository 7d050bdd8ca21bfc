import type { pages as english } from '../en/pages.ts';
import type { Translated } from '../words.ts';

export const pages: Translated<typeof english> = {
  'archive.title': 'Archivio',
  'archive.description':
    'Ogni versione di ogni documento su {$name}, con il periodo in cui si è applicata.',
  'archive.search': 'Cercarle',
  'changes.title': 'Modifiche',
  'changes.lead': 'Tutte le revisioni di tutti i documenti, dalla più recente.',
  'changes.description':
    'Tutte le revisioni di tutti i documenti, dalla più recente, con spiegazione in parole semplici.',
  'changes.year-title': 'Modifiche del {$year}',
  'changes.year-lead':
    'Tutte le revisioni di tutti i documenti che si applicano da un giorno del {$year}, dalla più recente.',
  'changes.year-description':
    'Quali documenti sono stati rivisti nel {$year} e che cosa è cambiato, in parole semplici.',
  'changes.organisation-title': 'Modifiche: {$name}',
  'changes.organisation-lead': 'Tutte le revisioni dei documenti di {$name}, dalla più recente.',
  'changes.organisation-description':
    'Come sono stati rivisti i documenti di {$name} e che cosa è cambiato, in parole semplici.',
  'chrome.search': 'Cerca',
  'chrome.preferences': 'Preferenze sui cookie',
  'chrome.preferences-of': 'Preferenze sui cookie: {$name}',
  'chrome.about': 'Come funziona questo archivio',
  'chrome.verify': 'Verificare un testo',
  'chrome.accessibility': 'Accessibilità',
  'chrome.privacy': 'Privacy di questo sito',
  'chrome.imprint': 'Note legali',
  'chrome.data': 'Dati (JSON)',
  'chrome.day': 'Situazione al: {$date :date}.',
  'chrome.loads-none': 'Questo archivio non ne carica nessuno.',
  'clause.title': '{$title}: le sue formulazioni · {$policy} · {$name}',
  'clause.description':
    'Che cosa ha detto nel tempo la clausola «{$title}» ({$policy}, {$name}) e quando è cambiata.',
  'clause.in-policy': '{#clause}Leggerla nel documento{/clause}.',
  'clause.coming': 'Non è ancora nel documento: la {#version}{$name}{/version} la conterrà.',
  'clause.gone':
    'Non è più nel documento. L’ultima a contenerla è stata la {#version}{$name}{/version}.',
  'clause.continued':
    'Non è più nel documento. L’ultima a contenerla è stata la {#version}{$name}{/version}; la successiva la prosegue in {#successor}{$heading}{/successor}.',
  'clause.versions': 'In: {$versions}',
  'clause.versions-under': 'In: {$versions}, sotto il titolo «{$heading}»',
  'clause.unknown-date': 'una data non nota',
  'clause.period-withdrawn': 'Da: {$start}, fino al ritiro, {$on}',
  'clause.period-from': 'Da: {$start}',
  'clause.period-since': 'Da: {$start}',
  'clause.period': 'Da: {$start}, fino a: {$end}',
  'clause.compared': 'dalla {$from} alla {$to}',
  'coming.applies': 'Si applica {$from}.',
  'coming.applies-left': 'Si applica {$from}, {$left}.',
  'coming.day-unknown': 'Il giorno dal quale si applica non è noto.',
  'coming.compare': 'Confrontare parola per parola con la versione in vigore',
  'compare-any.title': 'Confrontare versioni: {$title} · {$name}',
  'compare-any.description':
    'Due versioni a scelta di {$title} ({$name}), una accanto all’altra: che cosa è stato aggiunto, soppresso, modificato e spostato.',
  'compare-any.pair': 'Da: {$from}, a: {$to}',
  'compare.major': 'Una revisione sostanziale',
  'compare.minor': 'Una revisione minore',
  'compare.editorial': 'Una revisione redazionale',
  'compare.word-file': 'File Word con revisioni evidenziate',
  'compare.others': 'Confrontare altre versioni',
  'compare.nothing':
    'È la versione che si trova all’indirizzo del documento: non c’è nulla con cui confrontarla.',
  'consent.title': 'Strumento per il consenso',
  'consent.description':
    'Versioni dello strumento per il consenso per altri siti, ciascuna con il suo hash di integrità.',
  'consent.holds': 'confermato',
  'consent.fails': 'non confermato',
  'coverage.says': 'Il documento dice',
  'coverage.where': 'Dove',
  'coverage.remark': 'Osservazione',
  'coverage.nobody': 'Nessuno ha detto dove.',
  'coverage.none': 'Nessuna.',
  'coverage.opening': 'L’apertura',
  'coverage.and': ' e ',
  'head.version': '{$name}: {$title}, {$version}. {$description}',
  'history.title': 'Cronologia',
  'history.page-title': 'Cronologia: {$title} · {$name}',
  'history.description':
    'Ogni versione nota di {$title} ({$name}): quando si è applicata, che cosa è cambiato, da dove proviene.',
  'history.compare': 'Confrontare due versioni a scelta',
  'history.on': 'Che cosa si applicava in un giorno',
  'history.sealed': 'Sigillata: {$date :date} · {#proof}prova{/proof}',
  'history.restated': '{#restated}il testo che questo archivio aveva prima{/restated}',
  'home.policies-of': 'Documenti di {$names}',
  'home.policies':
    '.input {$count :number} .match $count one {{{$count} documento}} * {{{$count} documenti}}',
  'listed.not-before': 'non {$before}',
  'listed.date-unknown': 'data non nota',
  'listed.first': 'Prima versione nota a questo archivio. ',
  'neighbours.previous': 'Versione precedente',
  'neighbours.next': 'Versione successiva',
  'neighbours.changed': 'Che cosa ha cambiato questa versione',
  'neighbours.changed-next': 'Che cosa è cambiato dopo',
  'neighbours.two-texts': 'I due testi',
  'neighbours.compare': 'Confrontare con la {$version}',
  'on.title': 'Che cosa si applicava in un giorno: {$title} · {$name}',
  'on.description': 'Quale versione di {$title} ({$name}) si applicava in un dato giorno.',
  'organisation.description':
    'I documenti di {$name}: quale si applica a Lei, chi parla, a chi rivolgersi e dove presentare reclamo.',
  'organisation.retired': 'Non più attiva (data: {$date :date}). Ciò che ha pubblicato resta qui.',
  'elsewhere.removed':
    '{$clause}: clausola soppressa {$on}. Si legge nella {#version}{$name}{/version}.',
  'elsewhere.removed-undated':
    '{$clause}: clausola soppressa in una versione senza data. Si legge nella {#version}{$name}{/version}.',
  'elsewhere.stands': '{$clause} si trova nella {#version}{$name}{/version}.',
  'elsewhere.restated':
    '{$clause} si trova nel {#version}testo riformulato della {$name}{/version}.',
  'quick.all':
    '.input {$count :number} .match $count 1 {{Cronologia}} 2 {{Entrambe le versioni}} * {{Tutte le {$count} versioni}}',
  'quick.changed': 'Che cosa è cambiato',
  'quick.permanent': 'Link permanente',
  'quick.contacts': 'Contatti e reclami',
  'restated.title': 'Riformulato: {$title}',
  'restated.label': 'Non ufficiale',
  'restated.sentence':
    ': parole di questo archivio, mostrate prima che avesse quelle della società.',
  'restated.official': '{#version}La {$name} ufficiale{/version}: {$status}',
  'search.title': 'Ricerca',
  'search.description':
    'Cercare nelle clausole di tutti i documenti, nei testi attuali e nell’archivio.',
  'search.organisation': 'Organizzazione',
  'search.policy': 'Documento',
  'search.kind': 'Tipo',
  'search.language': 'Lingua',
  'search.elsewhere': 'Cercare nei testi in {$language}',
  'policy-kind.privacy': 'Privacy',
  'policy-kind.cookies': 'Cookie',
  'policy-kind.data-transfer': 'Trasferimento di dati',
  'policy-kind.terms': 'Condizioni',
  'policy-kind.other': 'Altro',
  'verify.title': 'Verificare un testo',
  'verify.description':
    'Se un testo in Suo possesso è quello pubblicato da questo archivio, e quando: verificato nel Suo browser o con un Suo comando.',
  'verify.state':
    '.input {$count :number} .match $count 1 {{Il registro ha una sola voce; l’ultima reca la data seguente: {$date :date}.}} * {{Il registro ha {$count} voci; l’ultima reca la data seguente: {$date :date}.}}',
  'verify.nothing-sealed': 'Nulla è ancora stato sigillato: il registro non ha voci.',
  'verify.key-retired': 'Dismessa: ha firmato fino a questa data: {$until :date}.',
  'verify.key-retired-since':
    'Dismessa: ha firmato nel periodo seguente: {$from :date} – {$until :date}.',
  'verify.key-in-use': 'In uso.',
  'verify.key-in-use-since': 'In uso (data di inizio: {$from :date}).',
  'version.title': '{$title}, {$name} · {$organisation}',
  'version.former-wording':
    ' Prima, questo archivio lo aveva {#restated}in altre parole{/restated}.',
  'version.formats':
    'Questo testo come {#text}testo semplice{/text}, {#markdown}Markdown{/markdown}, {#json}JSON{/json}; da citare come {#ris}RIS{/ris}, {#bibtex}BibTeX{/bibtex}.',
  'compare.page-title': '{$title}: da {$from} a {$to} · {$name}',
  'compare.description': 'Che cosa è cambiato in {$title} ({$name}) da {$from} a {$to}: {$counts}.',
  'compare.pair': 'Modifiche da {#before}{$from}{/before} a {#after}{$to}{/after}',
  'compare.lead': '{$significance}: {$counts}.',
  'quick.rights': 'I Suoi diritti',
};

import type { tried as english } from '../en/tried.ts';
import type { Translated } from '../words.ts';

/** The pages on which the consent tool was tried, and what is claimed of each. */
export const tried: Translated<typeof english> = {
  'tried.plain': 'Einfache Seite',
  'claimed.plain':
    'Fragt zuerst, führt davor nichts aus, nach der Einwilligung alles, nach dem Widerruf nichts.',
  'tried.grid': 'Body als Raster',
  'claimed.grid': 'Nichts auf der Seite verschiebt sich, und keine Zeile oder Spalte wird belegt.',
  'tried.columns': 'Body in Spalten, mit Regeln für jedes Kindelement',
  'claimed.columns': 'Nichts auf der Seite verschiebt sich.',
  'tried.flex': 'Body als Flexbox',
  'claimed.flex':
    'Nichts auf der Seite verschiebt sich, und was so hoch ist wie das Fenster, bleibt es.',
  'tried.small-type': 'Schrift von 62,5 %',
  'claimed.small-type': 'Wörter und Schaltflächen haben 16 Pixel.',
  'tried.own-room': 'Eigener Platz am Fuß',
  'claimed.own-room': 'Der Innenabstand der Seite ist wieder wie zuvor, sobald das Banner weg ist.',
  'tried.bars': 'Feste Leiste und Chat (Bootstrap)',
  'claimed.bars': 'Jede Schaltfläche lässt sich über Leisten jedes z-index anklicken.',
  'tried.transform': 'Body mit einer Transformation',
  'claimed.transform': 'Das Banner bleibt am Fuß des Fensters.',
  'tried.dialog': 'Modales Dialogfenster',
  'claimed.dialog':
    'Lässt sich beantworten, während ein Dialogfenster offen ist, und bleibt, wenn dieses geschlossen wird.',
  'tried.zoom': '320 × 256 Pixel (400 % Zoom)',
  'claimed.zoom': 'Alle Schaltflächen sind zugleich zu sehen.',
  'tried.print': 'Druck',
  'claimed.print': 'Nichts vom Werkzeug wird gedruckt.',
  'tried.right-to-left': 'Von rechts nach links',
  'claimed.right-to-left':
    'Englische Wörter behalten ihre Reihenfolge auf einer Seite, die in die andere Richtung läuft.',
  'tried.sub-domains': 'Subdomains, durch services.yaml',
  'claimed.sub-domains': 'Eine Wahl auf einem Host gilt auf dem anderen, und keiner fragt erneut.',
  'tried.sub-domains-one-without': 'Subdomains, eine ohne das Attribut',
  'claimed.sub-domains-one-without':
    'Wer eine Seite liest, deren Skript keine Domain nennt, verliert nichts, und eine Wahl dort wird geteilt.',
  'tried.sub-domains-spelt': 'Subdomains, anders geschrieben',
  'claimed.sub-domains-spelt':
    '{#code}.Shop.test{/code} wird als shop.test gelesen; ein öffentliches Suffix wird gemeldet, und die Wahl bleibt bei dem Host.',
  'tried.shared-later': 'Für einen Host gespeichert, bevor die Domain geteilt wurde',
  'claimed.shared-later': 'Wird ein gemeinsamer Eintrag, ohne dass jemand erneut gefragt wird.',
  'tried.frame-http': 'Rahmen einer anderen Website, über HTTP',
  'claimed.frame-http':
    'Wo kein Cookie gespeichert werden kann, wird niemand gefragt, und nichts läuft.',
  'tried.frame-secure': 'Rahmen einer anderen Website, sicher',
  'claimed.frame-secure':
    'Die Wahl wird in einem Cookie dieses Rahmens allein gespeichert, mit allen Schaltflächen im Blick.',
  'tried.frame-quiet': 'Rahmen, der still sein soll',
  'claimed.frame-quiet': '{#code}data-frame="quiet"{/code} fragt in einem Rahmen nichts.',
  'tried.post': 'Seite, die auf ein Formular antwortet (POST)',
  'claimed.post': 'Der Widerruf lädt sie neu, ohne das Formular noch einmal zu senden.',
  'tried.typed-text': 'Text, der in einem anderen Tab getippt wurde',
  'claimed.typed-text': 'Ein Widerruf schließt dort, was er kann, und wirft nichts weg.',
  'tried.strict-csp': 'Strenge Content Security Policy',
  'claimed.strict-csp': 'Nichts Eingebettetes wird gebraucht, und kein Stil wird abgewiesen.',
  'tried.trusted-types-none': 'Trusted Types, keine erlaubt',
  'claimed.trusted-types-none':
    'Banner, Werkzeug und Sperren arbeiten; eingebettete Skripte in Vorlagen laufen nicht, und das wird gemeldet.',
  'tried.trusted-types-own': 'Trusted Types mit der Regel {#code}clausebook{/code}',
  'claimed.trusted-types-own':
    'Eingebettete Skripte in Vorlagen laufen, sobald ihr Dienst erlaubt ist.',
  'tried.base': '{#code}<base>{/code} an anderem Ort',
  'claimed.base': 'Findet seine Dateien und die Adresse der Seite trotzdem.',
  'tried.service-worker': 'Service Worker ohne Netz',
  'claimed.service-worker':
    'Führt nichts aus, solange die Liste nicht zu haben ist, und weiß noch, was abgelehnt wurde.',
  'tried.slow-list': 'Langsame Liste',
  'claimed.slow-list': 'Ein Klick auf „Cookie preferences“, bevor sie kommt, geht nicht verloren.',
  'tried.failing-list': 'Liste, die zuerst ausbleibt',
  'claimed.failing-list': 'Wird gemeldet, erneut versucht und angewendet, wenn sie kommt.',
  'tried.list-in-page': 'Liste in der Seite selbst',
  'claimed.list-in-page': 'Es braucht keine Anfrage, um zu fragen.',
  'tried.no-cookies': 'Cookies, die nicht gespeichert werden',
  'claimed.no-cookies': 'Gilt als Ablehnung, und der Besucher erfährt es.',
  'tried.late': 'Spät eingefügtes Skript',
  'claimed.late':
    'Was vor seiner Ankunft gekennzeichnet war, wird zurückgehalten und nach der Einwilligung geöffnet.',
  'tried.twice': 'Zweimal eingefügtes Skript',
  'claimed.twice':
    'Es gibt ein Banner, jede Sperre öffnet sich einmal, und das zweite Skript sagt, dass es nichts tut.',
  'tried.mistakes': 'Fehler in der Seite',
  'claimed.mistakes': 'Jeder wird einmal in der Konsole gemeldet, und nichts läuft.',
  'tried.no-organisation': 'Keine Organisation genannt',
  'claimed.no-organisation': 'Wird in der Konsole gemeldet, und nichts läuft.',
  'tried.google-snippet': 'Googles Code in der Seite',
  'claimed.google-snippet':
    'Mit {#code}default.js{/code} davor steht „denied“ vor jedem Befehl; Aktualisierungen und Ereignisse folgen.',
  'tried.tags-in-templates': 'Tags allein in Vorlagen',
  'claimed.tags-in-templates':
    'Das Skript sagt selbst „denied“, für die Regionen und die Zeit, die die Seite nennt.',
  'tried.vendors': 'Meta, Microsoft UET und Clarity',
  'claimed.vendors':
    'Jedem wird es in seinen eigenen Worten gesagt, vor und nach der Einwilligung.',
  'tried.gpc-later': 'Später eingeschaltetes Global Privacy Control',
  'claimed.gpc-later': 'Zählt gegen ein früheres „Accept“, sagt es und fragt neu.',
  'tried.asks-again': 'Richtlinie, die erneut fragt',
  'claimed.asks-again':
    'Nichts aus der alten Einwilligung läuft, die Änderung ist verlinkt, und ein „Always allow“ erlaubt einen einzigen Dienst.',
  'tried.new-service': 'Neuer Dienst',
  'claimed.new-service':
    'Wird als neu genannt; das X lehnt ihn ab und lässt die übrige Wahl stehen.',
  'tried.technical-later': 'Abgelehnter Dienst, der später technisch heißt',
  'claimed.technical-later': 'Bleibt abgelehnt.',
  'tried.receipts': 'Belege',
  'claimed.receipts': 'Jede Handlung wird einmal gesendet, und kein Seitenaufruf.',
  'tried.italian': 'Italienische Seite',
  'claimed.italian': 'Fragt auf Italienisch, ohne dass man es ihr sagt.',
  'tried.german': 'Deutsche Seite',
  'claimed.german': 'Fragt auf Deutsch, ohne dass man es ihr sagt.',
  'tried.own-words': 'Eigene Worte',
  'claimed.own-words': 'Ein JSON in der Seite fügt eine Sprache hinzu oder ändert Worte.',
  'tried.keyboard': 'Rückweg mit der Tastatur',
  'claimed.keyboard': 'Der Fokus geht zum Werkzeug, Esc schließt es, und der Fokus kehrt zurück.',
  'tried.turbo': 'Turbo 8',
  'claimed.turbo':
    'Banner, Werkzeug und Sperren halten von Seite zu Seite; eine Seite aus dem Zwischenspeicher zeigt nichts, was widerrufen wurde.',
  'tried.htmx-2': 'htmx 2, mit hx-boost',
  'claimed.htmx-2': 'Dasselbe, auch mit seinem Seitenverlauf.',
  'tried.htmx-4': 'htmx 4, mit hx-boost',
  'claimed.htmx-4': 'Dasselbe.',
  'tried.astro': 'Astro, Router im Browser',
  'claimed.astro': 'Dasselbe.',
  'tried.body-anew': 'Body, von einem Skript neu eingesetzt',
  'claimed.body-anew': 'Das Banner bleibt, wo {#code}innerHTML{/code} alles andere wegnimmt.',
  'tried.react-wrapper': 'React 19, Komponente',
  'claimed.react-wrapper':
    'Öffnet und schließt sich mit der Wahl, ohne Neuladen, und nie doppelt nach anderen Routen.',
  'tried.react-template': 'React 19, Vorlage als Markup',
  'claimed.react-template':
    'Dasselbe mit dem Inhalt der Vorlage als {#code}dangerouslySetInnerHTML{/code}.',
  'tried.react-live': 'React 19, Vorlage mit aktiven Kindelementen',
  'claimed.react-live': 'Wird in der Konsole gemeldet und nie als zurückgehalten bezeichnet.',
  'tried.react-document': 'React 19, das ganze Dokument',
  'claimed.react-document': 'Das Banner übersteht die Hydratation, und die Sperren arbeiten.',
  'tried.vue-wrapper': 'Vue 3, Komponente',
  'claimed.vue-wrapper':
    'Öffnet und schließt sich mit der Wahl, ohne Neuladen, und nie doppelt nach anderen Routen.',
  'tried.vue-live': 'Vue 3, Vorlage mit aktiven Kindelementen',
  'claimed.vue-live': 'Wird in der Konsole gemeldet und nie als zurückgehalten bezeichnet.',
  'tried.svelte-wrapper': 'Svelte 5, Komponente',
  'claimed.svelte-wrapper':
    'Öffnet und schließt sich mit der Wahl, ohne Neuladen, und nie doppelt nach anderen Routen.',
  'tried.preact-template': 'Preact 11, Vorlage',
  'claimed.preact-template':
    'Die dokumentierte Vorlage hält zurück, öffnet und schließt wie auf einer einfachen Seite.',
  'tried.gate-element': 'Text einer Sperre als Element',
  'claimed.gate-element':
    '{#code}<clausebook-gate>{/code} hält zurück, öffnet und schließt wie eine Vorlage.',
};

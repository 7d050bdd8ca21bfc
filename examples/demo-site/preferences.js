// What a site adds of its own: a way back to the choice.
document.querySelector('#preferences').addEventListener('click', () => window.clausebook.open());

// Sending a place: one of a few cities, or any two numbers.

import { byId, element } from './elements.js';

const CITIES = [
    ['Minsk', 53.9024, 27.5615],
    ['Shanghai', 31.2304, 121.4737],
    ['Berlin', 52.5186, 13.4083],
    ['New York', 40.7128, -74.006],
];

let returnTo = null;

/** Connects the dialog. `send(latitude, longitude)` is called once the person agreed. */
export function preparePlaces(send) {
    const [dialog, choice, form] = ['place-dialog', 'place-choice', 'place-form'].map(byId);
    choice.replaceChildren(
        ...CITIES.map(([name], index) => element('option', { value: index, text: name })),
        element('option', { value: 'other', text: 'Another place' }));
    choice.addEventListener('change', fill);
    ['place-latitude', 'place-longitude'].forEach((id) =>
        byId(id).addEventListener('input', () => (choice.value = 'other')));
    byId('place-cancel').addEventListener('click', () => dialog.close());
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        dialog.close();
        send(byId('place-latitude').valueAsNumber, byId('place-longitude').valueAsNumber);
    });
    dialog.addEventListener('close', () => returnTo?.focus());
}

/** Asks for a place. */
export function askPlace() {
    returnTo = byId('composer');
    byId('place-choice').value = '0';
    fill();
    byId('place-dialog').showModal();
}

function fill() {
    const city = CITIES[byId('place-choice').value];
    byId('place-latitude').value = city?.[1] ?? '';
    byId('place-longitude').value = city?.[2] ?? '';
    if (!city) {
        byId('place-latitude').focus();
    }
}

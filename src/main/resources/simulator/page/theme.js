// Runs before the page is drawn, so that a remembered choice does not flash. What the system prefers is not remembered.
(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const remembered = () => {
        try {
            return localStorage.getItem('accord.theme');
        } catch {
            return null; // storage is switched off: follow the system
        }
    };
    const remember = (theme) => {
        try {
            if (theme === null) {
                localStorage.removeItem('accord.theme');
            } else {
                localStorage.setItem('accord.theme', theme);
            }
        } catch {
            // the choice lasts as long as the page
        }
    };
    const system = () => (dark.matches ? 'dark' : 'light');
    let chosen = remembered();
    const apply = () => {
        document.documentElement.dataset.theme = chosen ?? system();
    };

    globalThis.switchTheme = () => {
        const next = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
        chosen = next === system() ? null : next;
        remember(chosen);
        apply();
        return next;
    };
    dark.addEventListener('change', apply);
    addEventListener('storage', (event) => {
        if (event.key === 'accord.theme') {
            chosen = event.newValue;
            apply();
        }
    });
    apply();
})();

import type { Page } from 'playwright-core'

declare global {
	interface Window {
		walk: { elements: HTMLInputElement[]; reached: Set<Element>; unseen: string[] }
	}
}

type Passed = { missed: string[]; unseen: string[] }

/** Walks a page by Tab alone: what never got the focus, and what did not show that it had it. */
export async function walkedByTab(page: Page): Promise<Passed> {
	const stops = await page.evaluate(() => {
		const usable =
			'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'
		const elements = [...document.querySelectorAll<HTMLInputElement>(usable)].filter(
			(element) => !element.disabled && element.checkVisibility({ visibilityProperty: true }),
		)
		window.walk = { elements, reached: new Set(), unseen: [] }
		document.addEventListener('focusin', ({ target }) => {
			if (!(target instanceof Element)) return
			window.walk.reached.add(target)
			const { outlineStyle, boxShadow } = getComputedStyle(target)
			if (outlineStyle === 'none' && boxShadow === 'none') window.walk.unseen.push(target.outerHTML)
		})
		document.body.focus()
		// Tab stops at year, month, day and calendar of a date, at hour, minute, half of the day and clock of a time.
		const parts = { date: 4, month: 3, time: 4, 'datetime-local': 7 }
		return elements.reduce(
			(sum, { type }) => sum + (Object.entries(parts).find(([of]) => of === type)?.[1] ?? 1),
			0,
		)
	})
	for (let stop = 0; stop <= stops; stop++) await page.keyboard.press('Tab')
	return page.evaluate(() => {
		const { elements, reached, unseen } = window.walk
		const groups = new Set(
			elements.filter((e) => e.type === 'radio' && reached.has(e)).map(({ name }) => name),
		)
		// A script that came late may have hidden what another choice above makes needless.
		const missed = elements.filter(
			(e) => !reached.has(e) && !groups.has(e.name || '-') && e.checkVisibility(),
		)
		return { missed: missed.map(({ outerHTML }) => outerHTML.slice(0, 200)), unseen }
	})
}

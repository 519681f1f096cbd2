import type { MainFigure } from '#app/domain/figures/figures.ts'
import { offerDid, placementDid } from '#app/domain/moves/period.ts'
import { m } from '#app/locales/compiled/messages.js'

export const figureWords: Record<MainFigure, () => string> = {
	registered: m.figure_registered,
	offered: m.figure_offered,
	accepted: m.figure_accepted,
	declined: m.figure_declined,
	hired: m.figure_hired,
}

const offerDidWords = { offered: m.did_offered, accepted: m.did_accepted, declined: m.did_declined }
export const offerDidOptions = () =>
	offerDid.map((value) => ({ value, label: offerDidWords[value]() }))

export const placementDidOptions = () =>
	placementDid.map((value) => {
		const [what, months = ''] = value.split('-')
		if (what === 'hired') return { value, label: m.did_hired() }
		return { value, label: what === 'kept' ? m.did_kept({ months }) : m.did_due({ months }) }
	})

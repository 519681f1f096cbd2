import { Link } from '@remix-run/react'
import type { WorkEffect } from '#app/adapters/benefit/work-effect.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { yuanText } from '#app/locales/words/benefit.ts'

/** What work would change for the family, in three numbers; the whole reckoning is a page of its own. */
export function WorkEffectLine({ id, effect }: { id: string; effect: WorkEffect | null }) {
	const rows: [string, number][] = effect
		? [
				[m.effect_benefit(), effect.benefitFen],
				[m.effect_now(), effect.nowFen],
				[m.effect_first({ wage: yuanText(effect.wageFen) }), effect.firstFen],
				[m.work_effect_later(), effect.laterFen],
			]
		: []
	return (
		<>
			{effect === null && <p className="text-soft">{m.effect_unknown()}</p>}
			<dl>
				{rows.map(([name, fen]) => (
					<div key={name} className="flex justify-between py-1">
						<dt className="text-soft">{name}</dt>
						<dd className="font-semibold tabular-nums">{yuanText(fen)}</dd>
					</div>
				))}
			</dl>
			<Link to={`/people/${id}/benefit`} className="link block py-1">
				{m.effect_reckon()}
			</Link>
		</>
	)
}

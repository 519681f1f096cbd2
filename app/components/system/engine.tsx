import { m } from '#app/locales/compiled/messages.js'
import { countText, timeText } from '#app/locales/words/dates.ts'
import { faultWords } from '#app/locales/words/system.ts'
import type { EngineState } from '#app/queries/system/system-state.server.ts'

/** How a search engine is: whether it answers, how far its index is behind, what is wrong. */
export function Engine({ state: { healthy, fault, copy, next } }: { state: EngineState }) {
	const building = next?.building ?? copy?.building
	return (
		<div className="stack-2 text-right">
			<p>
				{healthy ? (
					m.system_engine_well()
				) : (
					<strong className="text-bad">{m.system_engine_ill()}</strong>
				)}{' '}
				·{' '}
				{copy && copy.waiting > 0 ? m.system_waiting({ count: copy.waiting }) : m.system_in_step()}{' '}
				{copy?.since && m.system_since({ time: timeText(copy.since) })}
			</p>
			{fault && (
				<p className="text-bad font-bold">
					{faultWords(fault)} · {m.system_stands_in()}
				</p>
			)}
			{copy?.fault && copy.faultAt && (
				<p className="text-bad font-bold">
					{m.system_fault_since({ fault: faultWords(copy.fault), time: timeText(copy.faultAt) })}
				</p>
			)}
			{building && (
				<p>
					{m.system_building({
						done: countText(building.done),
						total: countText(building.total),
					})}
				</p>
			)}
			{copy?.verifiedAt && (
				<p className={copy.drift > 0 ? 'text-bad' : 'text-soft'}>
					{m.system_verified({ time: timeText(copy.verifiedAt), drift: countText(copy.drift) })}
				</p>
			)}
		</div>
	)
}

import type { PackKind, ServicePack } from '#app/domain/seekers/service-pack.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { FilePart } from './file-sections.tsx'

const kinds: Record<PackKind, () => string> = {
	guidance: m.pack_part_guidance,
	offers: m.pack_part_offers,
	training: m.pack_part_training,
}

/** The clock of what everyone is to get: how much there was, and until when it holds. */
export function PackOnFile({ pack, today }: { pack: ServicePack | null; today: string }) {
	return (
		<FilePart title={m.pack_title()}>
			{pack ? <Pack pack={pack} today={today} /> : <p className="text-soft">{m.pack_none()}</p>}
		</FilePart>
	)
}

function Pack({ pack, today }: { pack: ServicePack; today: string }) {
	const isLate = pack.dueOn < today
	const day = dayText(pack.dueOn)
	return (
		<>
			<p className={isLate ? 'font-bold text-bad' : 'font-semibold'}>
				{isLate ? m.pack_late({ day }) : m.pack_due({ day })}
			</p>
			<dl className="grid grid-cols-[auto_1fr] gap-x-4">
				{pack.parts.map(({ kind, had, due, dueOn }) => (
					<div key={kind} className="contents">
						<dt className="text-soft">{kinds[kind]()}</dt>
						<dd>{m.pack_had({ had, due, day: dayText(dueOn) })}</dd>
					</div>
				))}
			</dl>
		</>
	)
}

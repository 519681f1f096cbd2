import type { RunView } from '#app/adapters/training/run-view.server.ts'
import { Telephone } from '#app/components/guidance/telephone.tsx'
import { Facts } from '#app/components/moves/facts.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { runTimesText } from '#app/locales/words/training.ts'

/** When, where, with whom; the telephone rings at a tap. */
export function RunFacts({ run }: { run: RunView }) {
	const { place, division, address, phone, trainer } = run
	return (
		<Facts
			rows={[
				[m.appointment_when(), runTimesText(run)],
				[m.appointment_place(), place],
				[m.appointment_address(), [division, address].filter((part) => part !== '').join(' ')],
				[m.appointment_phone(), phone && <Telephone key="phone" number={phone} />],
				[m.run_trainer(), trainer],
			]}
		/>
	)
}

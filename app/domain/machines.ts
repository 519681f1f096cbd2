import { applicationMachine } from './applications/application-machine.ts'
import { careMachine } from './care/care-machine.ts'
import { handoverMachine } from './caseload/handover-machine.ts'
import { caseMachine } from './cases/case-machine.ts'
import { claimMachine } from './claims/claim-machine.ts'
import { employerMachine } from './employers/employer-machine.ts'
import { appointmentMachine } from './guidance/appointment-machine.ts'
import { jobReportMachine } from './job-reports/job-report-machine.ts'
import { offerMachine } from './offers/offer-machine.ts'
import { placementMachine } from './placements/placement-machine.ts'
import { stepMachine } from './plans/step-machine.ts'
import { proposalMachine } from './policy/proposal-machine.ts'
import { postMachine } from './posts/post-machine.ts'
import { refusalMachine } from './refusals/refusal-machine.ts'
import { registrationMachine } from './seekers/registration-machine.ts'
import type { Machine } from './state-machine.ts'
import { enrolmentMachine } from './training/enrolment-machine.ts'

/** Every machine: their moves become the rows that events must refer to, and the pages in docs/states. */
export const machines: readonly Machine<string, string>[] = [
	postMachine,
	employerMachine,
	offerMachine,
	applicationMachine,
	placementMachine,
	registrationMachine,
	refusalMachine,
	caseMachine,
	appointmentMachine,
	stepMachine,
	jobReportMachine,
	claimMachine,
	proposalMachine,
	handoverMachine,
	enrolmentMachine,
	careMachine,
]

export type LegalMove = { machine: string; from: string; verb: string; to: string }

export function legalMoves(): LegalMove[] {
	return machines.flatMap(({ name, moves }) =>
		moves.flatMap(({ from, verb, to }) =>
			from.map((state) => ({ machine: name, from: state, verb, to })),
		),
	)
}

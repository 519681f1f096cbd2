import { plantAwaitedCare, plantCare, plantCarer, plantProvider } from './care.ts'
import { plantFigure, plantHandover, plantNote, plantView } from './caseload.ts'
import { plantClaim, plantClaimPicture } from './claims.ts'
import { plantGivenCv } from './cv.ts'
import { plantAppointment, plantPersonToGuide, plantSlot } from './guidance.ts'
import { plantJobReport } from './job-reports.ts'
import { plantApplication, plantNotification, plantOffer, plantPlacement } from './offers.ts'
import {
	plantAccount,
	plantGrant,
	plantInvitation,
	plantPerson,
	plantRegistration,
	plantSavedSearch,
} from './people.ts'
import { plantPlan } from './plans.ts'
import { plantProposal } from './policy.ts'
import { plantEmployer, plantImport, plantPost, plantReport } from './posts.ts'
import { plantCase, plantEvidence, plantNotice, plantRefusal } from './refusals.ts'
import {
	plantClass,
	plantCompleted,
	plantCourse,
	plantCourseToRun,
	plantEnrolment,
	plantPersonToEnrol,
} from './training.ts'
import { plantProject, plantWorkshop } from './works.ts'

/** All that can be planted; what has a state is planted in it. */
export const plant = {
	person: plantPerson,
	employer: plantEmployer,
	workshop: plantWorkshop,
	project: plantProject,
	post: plantPost,
	offer: plantOffer,
	application: plantApplication,
	placement: plantPlacement,
	registration: plantRegistration,
	savedSearch: plantSavedSearch,
	invitation: plantInvitation,
	report: plantReport,
	import: plantImport,
	account: plantAccount,
	grant: plantGrant,
	notification: plantNotification,
	refusal: plantRefusal,
	case: plantCase,
	jobReport: plantJobReport,
	claim: plantClaim,
	claimPicture: plantClaimPicture,
	care: plantCare,
	carer: plantCarer,
	awaitedCare: plantAwaitedCare,
	careProvider: plantProvider,
	evidence: plantEvidence,
	notice: plantNotice,
	plan: plantPlan,
	slot: plantSlot,
	appointment: plantAppointment,
	personToEnrol: plantPersonToEnrol,
	personToGuide: plantPersonToGuide,
	proposal: plantProposal,
	handover: plantHandover,
	note: plantNote,
	view: plantView,
	figure: plantFigure,
	course: plantCourse,
	class: plantClass,
	courseToRun: plantCourseToRun,
	completed: plantCompleted,
	enrolment: plantEnrolment,
	givenCv: plantGivenCv,
}

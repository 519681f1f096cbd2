import { useEffect, useRef } from 'react'
import { useFrame } from '#app/components/shell/frame.ts'
import { unsentLimits } from '#app/domain/unsent-form.ts'
import { m } from '#app/locales/compiled/messages.js'

const look = 'border-4 border-care bg-care-pale p-4 rounded'

/** Above a form that is filled in as it was when its session ended. It takes the focus, and sends nothing by itself. */
export function KeptNotice({ upload }: { upload: boolean }) {
	const box = useRef<HTMLDivElement>(null)
	useEffect(() => box.current?.focus(), [])
	return (
		<div ref={box} role="status" tabIndex={-1} autoFocus className={`${look} stack-2`}>
			<p className="font-bold">{m.unsent_kept()}</p>
			{upload && <p>{m.unsent_file()}</p>}
		</div>
	)
}

/** Where one says who one is: that a form waits behind it. */
export function UnsentWaits() {
	const { unsent } = useFrame()
	return (
		unsent.waits && (
			<p role="status" className={look}>
				{m.unsent_waits({ minutes: unsentLimits.minutes })}
			</p>
		)
	)
}

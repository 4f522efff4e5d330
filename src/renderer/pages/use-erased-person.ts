import { useEffect } from 'react'
import { useClient } from '../api/client-context'
import { forgetSeatsOf } from '../api/laptop-seat'

/** Forgets what this device kept by itself of a person whose name was erased. */
export function useErasedPerson(): void {
  const client = useClient()
  useEffect(() => client.on('person.erased', ({ name }) => forgetSeatsOf(name)), [client])
}

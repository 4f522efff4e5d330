import { createContext, useContext, type ReactNode } from 'react'

const TeamMembersContext = createContext<readonly string[]>([])

type Props = { names: readonly string[]; children: ReactNode }

export function TeamMembersProvider({ names, children }: Props) {
  return <TeamMembersContext value={names}>{children}</TeamMembersContext>
}

/** The names of the team's members, to be suggested; any other name may be typed as well. Empty until they are known. */
export function useTeamMembers(): readonly string[] {
  return useContext(TeamMembersContext)
}

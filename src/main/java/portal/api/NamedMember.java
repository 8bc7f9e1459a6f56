package portal.api;

import java.util.UUID;
import portal.guidelines.MemberPart;

/** The response body with the person who works on a version from now on. */
record NamedMember(UUID person, MemberPart part) {}

package portal;

import portal.demo.Actor;
import portal.demo.DemoCast;

/** The people of the demonstration world, for use in tests. */
public enum Cast {
    NCB_A1("ncb.a1"),
    NCB_A2("ncb.a2"),
    AMINA("amina"),
    WANJIRU("wanjiru"),
    NCB_B1("ncb.b1"),
    NCB_B2("ncb.b2"),
    LIM("lim"),
    DUTY_B("duty.b"),
    NCB_C1("ncb.c1"),
    NCB_C2("ncb.c2"),
    SOUZA("souza"),
    NCB_D1("ncb.d1"),
    NCB_D2("ncb.d2"),
    MOREAU("moreau"),
    NCB_X1("ncb.x1"),
    NCB_X2("ncb.x2"),
    NCB_X3("ncb.x3"),
    XAVI("xavi"),
    TRAINER_T("trainer.t"),
    REVIEWER_R("reviewer.r"),
    TRANSLATOR_AR("translator.ar"),
    COORD_K("coord.k"),
    OPSHEAD("opshead"),
    ANALYST_Z("analyst.z"),
    DESK_W("desk.w"),
    LAB_L("lab.l"),
    REVIEW_N1("review.n1"),
    REVIEW_N2("review.n2"),
    PARTNER_P("partner.p"),
    PTO_G("pto.g"),
    DPO_D("dpo.d"),
    AUDIT_U("audit.u"),
    ADMIN_M("admin.m");

    private static final DemoCast DEMO_CAST = DemoCast.read();

    private final String username;

    Cast(String username) {
        this.username = username;
    }

    public String username() {
        return username;
    }

    /** Returns the account of the person: name, agency, roles, password and authenticator. */
    public Actor actor() {
        return DEMO_CAST.actor(username);
    }
}

package portal.documents;

import java.util.Set;

/**
 * The file extensions of programs, scripts, shortcuts and disk images, which mail programs and browsers block.
 * Extensions of files that are mostly evidence (databases, mailboxes, certificates, archives) are not in the list.
 */
final class ProgramNames {
    private static final Set<String> WINDOWS = words("""
            appcontent-ms application appinstaller appref-ms appx appxbundle bas bat chm cmd cnt com cpl diagcab diagcfg
            diagpkg dll drv exe fxp gadget grp hlp hpj hta htc inf ins isp its jnlp job js jse library-ms lnk mcf mof msc
            msh msh1 msh1xml msh2 msh2xml mshxml msi msix msixbundle msp mst msu ocx ops osd pcd pif plg prg
            printerexport ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psdm1 psm1 reg rgs scf scr sct search-ms
            searchconnector-ms settingcontent-ms shb shs sys theme themepack deskthemepack url vb vbe vbp vbs vbscript
            vsmacros vxd webpnp website ws wsc wsf wsh xbap xnk""");

    private static final Set<String> OFFICE = words("accda accde ade adp dqy iqy mde oqy rqy slk wiz wll xla xlam xll");

    private static final Set<String> IMAGES = words("dmg img iso udf vhd vhdx vmdk");

    private static final Set<String> OTHER_SYSTEMS = words("""
            action apk app appimage bash command crx csh deb desktop ear elf fileloc fish flatpak flatpakref inetloc ipa
            ksh mobileconfig osx out pkg prefpane rpm run scpt scptd sh snap so terminal tool war webloc workflow xpi
            zsh""");

    private static final Set<String> LANGUAGES = words("""
            applescript asp aspx cgi cjs class jar jsp lua mjs php phtml pl py pyc pyo pyw pyz pyzw rb tcl
            wasm""");

    private ProgramNames() {}

    static boolean have(String extension) {
        return WINDOWS.contains(extension)
                || OFFICE.contains(extension)
                || IMAGES.contains(extension)
                || OTHER_SYSTEMS.contains(extension)
                || LANGUAGES.contains(extension);
    }

    private static Set<String> words(String lines) {
        return Set.of(lines.split("\\s+"));
    }
}

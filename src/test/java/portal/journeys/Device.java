package portal.journeys;

/** The device that a visitor uses, with the size of its screen. */
enum Device {
    DESKTOP(1440, 900),
    PHONE(390, 844);

    final int width;
    final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }
}

# SPDX-License-Identifier: GPL-3.0-or-later
# `cd build/release && cpack -G DEB` makes the Debian package; packaging/check-package installs and uses it.
set(CPACK_PACKAGE_NAME lectern)
set(CPACK_PACKAGE_VENDOR "Lectern maintainers")
set(CPACK_PACKAGE_CONTACT "Lectern maintainers <maintainers@lectern.example.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# dpkg-shlibdeps sees libraries, not what is loaded when the program runs: the driver of the library file and the words of
# Qt's own buttons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, qt6-wayland")
# The first line is the project's; a blank line ends a paragraph.
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Lectern opens a folder of news articles and highlights every person, company,
organisation, place, date, event and product in them. Filter the articles by
names, see who appears with whom, how often and when, and take charts and
tables out with the sentences behind every number.

It works offline and has no network code.")

# What Debian's policy wants beside the program.
string(TIMESTAMP package_date "%a, %d %b %Y 00:00:00 +0000" UTC)
configure_file(cpack/changelog.in ${CMAKE_CURRENT_BINARY_DIR}/changelog @ONLY)
add_custom_command(OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz
    COMMAND ${GZIP} -9nc ${CMAKE_CURRENT_BINARY_DIR}/changelog > ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz
    DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/changelog VERBATIM)
add_custom_target(lectern_changelog ALL DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES cpack/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

include(CPack)

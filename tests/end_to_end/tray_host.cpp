#include "tray_host.h"

#include <xcb/xcb.h>

#include <cstdlib>
#include <cstring>
#include <memory>

namespace tern::test {

namespace {

struct Free {
    void operator()(void *reply) const { std::free(reply); }
};
template <class Reply>
using Owned = std::unique_ptr<Reply, Free>;

struct Disconnect {
    void operator()(xcb_connection_t *connection) const { xcb_disconnect(connection); }
};

class Display {
public:
    explicit Display(const QString &name)
        : m_connection(xcb_connect(name.toLatin1().constData(), nullptr))
    {
    }
    [[nodiscard]] bool isOpen() const { return xcb_connection_has_error(m_connection.get()) == 0; }
    [[nodiscard]] xcb_window_t root() const
    {
        return xcb_setup_roots_iterator(xcb_get_setup(m_connection.get())).data->root;
    }
    [[nodiscard]] std::vector<xcb_window_t> children(xcb_window_t window) const
    {
        auto *c = m_connection.get();
        const Owned<xcb_query_tree_reply_t> tree(
            xcb_query_tree_reply(c, xcb_query_tree(c, window), nullptr));
        if (!tree)
            return {};
        const xcb_window_t *first = xcb_query_tree_children(tree.get());
        return {first, first + xcb_query_tree_children_length(tree.get())};
    }
    [[nodiscard]] xcb_atom_t atom(const char *name) const
    {
        auto *c = m_connection.get();
        const auto length = static_cast<uint16_t>(std::strlen(name));
        const Owned<xcb_intern_atom_reply_t> reply(
            xcb_intern_atom_reply(c, xcb_intern_atom(c, 0, length, name), nullptr));
        return reply ? reply->atom : static_cast<xcb_atom_t>(XCB_ATOM_NONE);
    }
    [[nodiscard]] QByteArray property(xcb_window_t window, xcb_atom_t which) const
    {
        auto *c = m_connection.get();
        const Owned<xcb_get_property_reply_t> reply(xcb_get_property_reply(
            c, xcb_get_property(c, 0, window, which, XCB_GET_PROPERTY_TYPE_ANY, 0, 64), nullptr));
        if (!reply)
            return {};
        return {static_cast<const char *>(xcb_get_property_value(reply.get())),
                xcb_get_property_value_length(reply.get())};
    }
    [[nodiscard]] QRect place(xcb_window_t window) const
    {
        auto *c = m_connection.get();
        const Owned<xcb_get_geometry_reply_t> size(
            xcb_get_geometry_reply(c, xcb_get_geometry(c, window), nullptr));
        const Owned<xcb_translate_coordinates_reply_t> corner(xcb_translate_coordinates_reply(
            c, xcb_translate_coordinates(c, window, root(), 0, 0), nullptr));
        if (!size || !corner)
            return {};
        return {corner->dst_x, corner->dst_y, size->width, size->height};
    }
    [[nodiscard]] bool isShown(xcb_window_t window) const
    {
        auto *c = m_connection.get();
        const Owned<xcb_get_window_attributes_reply_t> reply(
            xcb_get_window_attributes_reply(c, xcb_get_window_attributes(c, window), nullptr));
        return reply && reply->map_state == XCB_MAP_STATE_VIEWABLE;
    }

private:
    std::unique_ptr<xcb_connection_t, Disconnect> m_connection;
};

/// An embedded window tells how it wants to be embedded (XEmbed).
void addEmbedded(const Display &display, xcb_window_t window, xcb_atom_t embedInfo,
                 std::vector<QRect> &icons)
{
    const std::vector<xcb_window_t> below = display.children(window);
    for (const xcb_window_t child : below) {
        if (!display.property(child, embedInfo).isEmpty() && display.isShown(child))
            icons.push_back(display.place(child));
        else
            addEmbedded(display, child, embedInfo, icons);
    }
}

void addTrays(const Display &display, xcb_window_t window, xcb_atom_t embedInfo,
              std::vector<QRect> &icons)
{
    if (display.property(window, XCB_ATOM_WM_CLASS).contains("trayer"))
        return addEmbedded(display, window, embedInfo, icons);
    const std::vector<xcb_window_t> below = display.children(window);
    for (const xcb_window_t child : below)
        addTrays(display, child, embedInfo, icons);
}

} // namespace

std::vector<QRect> trayIcons(const QString &name)
{
    std::vector<QRect> icons;
    const Display display(name);
    if (display.isOpen())
        addTrays(display, display.root(), display.atom("_XEMBED_INFO"), icons);
    return icons;
}

} // namespace tern::test
